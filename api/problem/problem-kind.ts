import type { Text } from '../../domain/text.ts';

export interface ProblemKind {
  status: number;
  title: Text;
  /** What the reader can do now. */
  wayOut: Text;
}
