/** The head of a table. */

interface HeadsProps {
  readonly names: readonly string[];
  /** Columns of figures, after the others. */
  readonly numbers?: readonly string[];
  /** After those. */
  readonly more?: readonly string[];
}

export function Heads({ names, numbers = [], more = [] }: HeadsProps) {
  const plain = (all: readonly string[]) =>
    all.map((name) => (
      <th key={name} scope="col">
        {name}
      </th>
    ));
  return (
    <thead>
      <tr>
        {plain(names)}
        {numbers.map((name) => (
          <th key={name} scope="col" class="number">
            {name}
          </th>
        ))}
        {plain(more)}
      </tr>
    </thead>
  );
}
