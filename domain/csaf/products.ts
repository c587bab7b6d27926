/** Names of the products a document speaks of, from its product tree. */
import { type Finding, type JsonPath, quote, renderPath } from "./finding.ts";
import type { CsafDocument } from "./schema.ts";

/** Test 6.1.34 of CSAF 2.1; for 2.0 it bounds the work that a document can cause. */
const DEEPEST_BRANCH = 30;

export interface Products {
  /** Name by product id. */
  readonly names: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

interface Definition {
  readonly path: JsonPath;
  readonly product: unknown;
}

/** Collects every product definition; malformed, too deep and repeated ones become findings. */
export function readProducts(tree: CsafDocument["product_tree"]): Products {
  const findings: Finding[] = [];
  const names = new Map<string, string>();
  const definedAt = new Map<string, JsonPath>();
  for (const { path, product } of definitions(tree, findings)) {
    if (!isProduct(product)) {
      findings.push({ path, message: "must have a `name` and a `product_id`, both text" });
      continue;
    }
    const earlier = definedAt.get(product.product_id);
    if (earlier === undefined) {
      definedAt.set(product.product_id, path);
      names.set(product.product_id, product.name);
    } else {
      findings.push({
        path: [...path, "product_id"],
        message: `is ${quote(product.product_id)}, which \`${renderPath(earlier)}\` defines already: product ids must be unique (test 6.1.2)`,
      });
    }
  }
  return { names, findings };
}

function* definitions(
  tree: CsafDocument["product_tree"],
  findings: Finding[],
): Generator<Definition> {
  const root = "product_tree";
  for (const [index, product] of (tree?.full_product_names ?? []).entries()) {
    yield { path: [root, "full_product_names", index], product };
  }
  for (const [index, { full_product_name }] of (tree?.relationships ?? []).entries()) {
    const path = [root, "relationships", index, "full_product_name"];
    yield { path, product: full_product_name };
  }
  yield* branchDefinitions(tree?.branches ?? [], [root, "branches"], 1, findings);
}

function* branchDefinitions(
  branches: readonly unknown[],
  path: JsonPath,
  depth: number,
  findings: Finding[],
): Generator<Definition> {
  if (depth > DEEPEST_BRANCH) {
    findings.push({
      path,
      message: `is nested deeper than ${DEEPEST_BRANCH} branches (test 6.1.34)`,
    });
    return;
  }
  for (const [index, branch] of branches.entries()) {
    const here = [...path, index];
    if (typeof branch !== "object" || branch === null) {
      findings.push({ path: here, message: `is ${quote(branch)}: must be a branch` });
      continue;
    }
    const { product, branches: inner } = branch as { product?: unknown; branches?: unknown };
    if (product !== undefined) yield { path: [...here, "product"], product };
    if (Array.isArray(inner)) {
      yield* branchDefinitions(inner, [...here, "branches"], depth + 1, findings);
    } else if (inner !== undefined) {
      findings.push({ path: [...here, "branches"], message: "must be a list of branches" });
    }
  }
}

function isProduct(value: unknown): value is { name: string; product_id: string } {
  if (typeof value !== "object" || value === null) return false;
  if (!("name" in value && "product_id" in value)) return false;
  return (
    typeof value.name === "string" && value.name !== "" && typeof value.product_id === "string"
  );
}
