import { access, chmod, constants, cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withProgress, type Say } from '../progress.ts';
import { cacheDirectory } from './cache-directory.ts';
import { downloadOfficial } from './download-official.ts';
import { obtain } from './obtain.ts';
import { hasTool, runTool } from '../process/run-tool.ts';

const version = '1.31.0';
const dependencyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

const advice = `Any of these helps:
  - allow https://temporal.download
  - install Java 17 or newer and Maven; the server is then fetched once from the Maven repository and kept`;

/** The time-skipping test server (part of the Temporal Java SDK) as an executable that takes a port. Only tests need it. */
export async function getTestServer(env: NodeJS.ProcessEnv, say: Say): Promise<string> {
  const folder = await cacheDirectory(env, `temporal-test-server-${version}`);
  const downloaded = join(folder, 'temporal-test-server');
  const wrapper = join(folder, 'java', 'temporal-test-server.sh');
  return obtain(
    'Time-skipping test server',
    [
      { name: 'from the cache', attempt: async () => ((await isExecutable(downloaded)) ? downloaded : undefined) },
      {
        name: 'from the cache, with Java',
        attempt: async () =>
          (await isExecutable(wrapper)) && (await hasTool('java', '-version')) ? wrapper : undefined,
      },
      {
        name: 'official download',
        attempt: async () => {
          await withProgress(say, `Downloading the time-skipping test server ${version}`, () =>
            downloadOfficial('temporal-test-server', `v${version}`, downloaded),
          );
          return downloaded;
        },
      },
      { name: 'with Maven and Java', attempt: () => fetchWithMaven(env, wrapper, say) },
    ],
    advice,
    say,
  );
}

async function fetchWithMaven(env: NodeJS.ProcessEnv, wrapper: string, say: Say): Promise<string | undefined> {
  if (!(await hasTool('mvn', '-version')) || !(await hasTool('java', '-version'))) return undefined;
  const workshop = await mkdtemp(join(dirname(dirname(wrapper)), 'maven-'));
  try {
    await writeFile(join(workshop, 'pom.xml'), pom);
    const args = [
      '-B',
      '-q',
      `${dependencyPlugin}:copy-dependencies`,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${join(workshop, 'lib')}`,
    ];
    await withProgress(say, `Fetching the time-skipping test server ${version} with Maven (once)`, () =>
      runTool('mvn', args, { cwd: workshop, env }),
    );
    await writeFile(join(workshop, 'temporal-test-server.sh'), script);
    await chmod(join(workshop, 'temporal-test-server.sh'), 0o755);
    await rm(dirname(wrapper), { recursive: true, force: true });
    await rename(workshop, dirname(wrapper)).catch(() => cp(workshop, dirname(wrapper), { recursive: true }));
    return wrapper;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local.mutasi</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;

// exec: whoever ends the script must end Java. The compiler and collector chosen here start fastest.
const script = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m -cp "$here/lib/*" io.temporal.testserver.TestServer "$@"
`;

function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
