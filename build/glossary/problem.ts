/** Something wrong with the glossary, told so that its author knows where it is and what to do. */
export interface Problem {
  /** An error stops the build or the check; a warning asks somebody to look. */
  readonly severity: 'error' | 'warning';
  /** Name of the file under assets/glossary. */
  readonly file: string;
  /** 1-based, where the parser could tell. */
  readonly line?: number;
  /** The entry's key, or its number where it has none yet. */
  readonly entry?: string;
  /** Dotted path of the field within the entry: `parts.0.en`. */
  readonly field?: string;
  readonly message: string;
}

/** One line: `12 高质量发展, pinyin: …`. The file is left to the caller, who groups by it. */
export function formatProblem(problem: Problem): string {
  const line = problem.line === undefined ? '' : `${problem.line}: `;
  const where = [problem.entry, problem.field].filter((part) => part !== undefined).join(', ');
  return `${line}${problem.severity} ${where === '' ? '' : `[${where}] `}${problem.message}`;
}

/** Problems by file, in the order of file and line; errors and warnings together, as an author meets them. */
export function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const sorted = [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message),
  );
  const groups = new Map<string, Problem[]>();
  for (const problem of sorted) {
    const group = groups.get(problem.file);
    if (group === undefined) groups.set(problem.file, [problem]);
    else group.push(problem);
  }
  return groups;
}

/** Order by UTF-16 code unit: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Thrown by a build that cannot go on; the message lists every error. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = [...groupByFile(problems)].flatMap(([file, group]) =>
      group.map((problem) => `${file}:${formatProblem(problem)}`),
    );
    super(`The glossary cannot be read:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
