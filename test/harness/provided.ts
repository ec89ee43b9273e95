// What the global setup hands to the test files: plain values, because they cross a process border.
export interface Provided {
  postgres: { superuserUrl: string; template: string; owner: Login; app: Login };
  devTemporal: { address: string };
  skippingTemporal: { executable: string };
  workflowBundle: { codePath: string };
}

export interface Login {
  role: string;
  password: string;
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into vitest's own interface
  export interface ProvidedContext extends Provided {}
}
