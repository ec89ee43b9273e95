import type { RunPerson } from '../../db/registry/registry-run.ts';
import { findPosition, findUnit, type OrganisationIndex } from '../../domain/employee-import/organisation-index.ts';
import { readLegalStatus, readRank } from '../../domain/employee-import/siasn-value.ts';
import { ageOfRetirement } from '../../domain/personnel/age-of-retirement.ts';
import type { EmployeeType } from '../../domain/personnel/employee-type.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { retirementDate } from '../../domain/personnel/retirement.ts';
import type { PersonSide, PostSaid } from '../../domain/registry/compare-person.ts';
import type { HistoryLine, MainRecord } from './registry-shapes.ts';

/** The person as our record knows them; when somebody retires follows from the birth date and the position (UU 20/2023 art 55). */
export function ourSide(person: RunPerson): PersonSide {
  const { positionName, positionClass } = person;
  const age =
    positionName === null || positionClass === null
      ? undefined
      : ageOfRetirement(positionName, positionClass as PositionClass);
  return said({
    ...{ unit: person.unitId, position: person.positionId, 'position-since': person.since },
    ...{
      rank: person.rank,
      'rank-since': person.rankSince,
      'legal-status': person.legalStatus,
      'tmt-pns': person.tmtPns,
    },
    retirement: age === undefined ? null : retirementDate(person.birthDate, age),
  });
}

/** The person as the registry knows them, in our words where we have them; a unit or rank that we do not know stays as it is written. */
export function theirSide(
  { main, newest }: { main: MainRecord; newest: HistoryLine | undefined },
  organisation: OrganisationIndex,
  employeeType: EmployeeType,
): PersonSide {
  const { unorId, unorNama, golRuangAkhir: rank, kedudukanPnsNama: standing } = main;
  const positionId = newest?.jabatanFungsionalId ?? newest?.jabatanFungsionalUmumId;
  const position = positionId ?? main.jabatanNama;
  return said({
    unit: findUnit(organisation, unorId) ?? findUnit(organisation, undefined, unorNama) ?? unorId,
    position:
      findPosition(organisation, positionId) ?? findPosition(organisation, undefined, main.jabatanNama) ?? position,
    ...{ 'position-since': main.tmtJabatan, 'rank-since': main.tmtGolAkhir, 'tmt-pns': main.tmtPns },
    rank: rank === undefined ? undefined : (readRank(rank, employeeType) ?? rank),
    'legal-status': standing === undefined ? undefined : (readLegalStatus(standing) ?? standing),
    retirement: main.tmtPensiun,
  });
}

export function theirPost(main: MainRecord): PostSaid {
  return { unit: main.unorId, since: main.tmtJabatan };
}

export function newestLine(history: readonly HistoryLine[]): HistoryLine | undefined {
  return history
    .filter(({ tmtJabatan }) => tmtJabatan !== undefined)
    .toSorted((a, b) => a.tmtJabatan!.localeCompare(b.tmtJabatan!))
    .at(-1);
}

function said(side: { [F in keyof PersonSide]: string | null | undefined }): PersonSide {
  return Object.fromEntries(Object.entries(side).filter(([, value]) => value !== null && value !== undefined));
}
