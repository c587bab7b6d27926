/**
 * What the suites need beyond `npm ci`: says which are skipped, why, and how to get them. With
 * SEKISHO_REQUIRE=1 nothing may be skipped.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    readonly docker: boolean;
    readonly chromium: string;
  }
}

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export default function setup(project: TestProject): void {
  const docker = answers("docker", "info");
  const chromium =
    [process.env["CHROMIUM"] ?? "", ...BROWSERS].find((path) => existsSync(path)) ?? "";
  const missing = [
    ...(docker
      ? []
      : [
          "skipped: the container suites, since no Docker engine answers; start one (`docker info` tells)",
        ]),
    ...(chromium
      ? []
      : [
          "skipped: the browser suites, since there is no Chromium; install it or set CHROMIUM=path",
        ]),
  ];
  if (missing.length > 0 && process.env["SEKISHO_REQUIRE"] === "1") {
    throw new Error(`SEKISHO_REQUIRE=1 and a prerequisite is missing\n${missing.join("\n")}`);
  }
  // Of the projects of vitest.config.ts one tells.
  if (project.name === "suites") for (const line of missing) console.warn(line);
  project.provide("docker", docker);
  project.provide("chromium", chromium);
}

function answers(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore", timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
