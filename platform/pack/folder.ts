/** The files of a pack folder, laid over those of the packs it extends. */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { InputError, type Problem } from "../../domain/input.ts";
import { hint, isTestFile, layOver, type PackFile, problemAt } from "../../domain/pack/mod.ts";
import { readYaml } from "./yaml.ts";

/** What of a pack is read before anything is checked. */
export interface PackSource {
  readonly files: readonly PackFile[];
  /** The rules' unit tests in the folder itself; those of an extended pack are not inherited. */
  readonly testFiles: readonly PackFile[];
  /** Why files cannot be read, or not be laid over others. */
  readonly problems: readonly Problem[];
}

/** YAML files of a folder and its subfolders, as paths with forward slashes, in a fixed order. */
function yamlFiles(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted();
  } catch {
    const message = `no pack folder \`${dir}\`; expected a folder with pack.yaml in it`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
}

function readOwn(dir: string): PackSource {
  const read = yamlFiles(dir).map((name) => {
    const path = join(dir, name);
    return readYaml(readFileSync(path, "utf8"), name, path);
  });
  const files = read.map(({ file }) => file);
  return {
    files: files.filter((file) => !isTestFile(file)),
    testFiles: files.filter(isTestFile),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const isPack = (dir: string): boolean => existsSync(join(dir, "pack.yaml"));

function packsBeside(dir: string): string[] {
  const parent = dirname(resolve(dir));
  if (!existsSync(parent)) return [];
  const names = readdirSync(parent, { withFileTypes: true }).map(({ name }) => join(parent, name));
  return names.filter(isPack);
}

/** Where a pack names the one that it extends, and where that leads. */
interface Base {
  readonly packFile: PackFile;
  readonly written: string;
  readonly dir: string;
}

function refuse(packFile: PackFile, message: string): never {
  throw new InputError([problemAt(packFile, ["extends"], message)]);
}

function refuseMissing({ packFile, written, dir }: Base, from: string): never {
  const near = packsBeside(dir)
    .map((pack) => (isAbsolute(written) ? pack : relative(from, pack)))
    .filter((pack) => pack !== "");
  return refuse(packFile, `no pack at \`${written}\`, which is ${dir}; ${hint(written, near)}`);
}

function baseOf(dir: string, files: readonly PackFile[]): Base | null {
  const packFile = files.find(({ name }) => name === "pack.yaml");
  const value = packFile?.value as { extends?: unknown } | null | undefined;
  const written = value?.extends;
  if (packFile === undefined || written === undefined) return null;
  if (typeof written === "string" && written !== "") {
    return { packFile, written, dir: isAbsolute(written) ? written : join(dir, written) };
  }
  return refuse(packFile, "expected the folder of another pack, such as `../indo-pacific`");
}

/**
 * Reads a pack folder and whatever it extends.
 * @param passed folders that lead here, each extending the next
 * @throws InputError when there is no such folder, or an extended pack is missing or leads back
 */
export function readFolder(dir: string, passed: readonly string[] = []): PackSource {
  const own = readOwn(dir);
  const base = baseOf(dir, own.files);
  if (base === null) return own;
  if (!isPack(base.dir)) refuseMissing(base, dir);
  const chain = [...passed, realpathSync(dir)];
  if (chain.includes(realpathSync(base.dir))) {
    const message = `\`${base.written}\` leads back to itself; a pack may extend one that does not extend it`;
    refuse(base.packFile, message);
  }
  const below = readFolder(base.dir, chain);
  const laid = layOver(below.files, own.files);
  return {
    files: laid.files,
    testFiles: own.testFiles,
    problems: [...below.problems, ...own.problems, ...laid.problems],
  };
}
