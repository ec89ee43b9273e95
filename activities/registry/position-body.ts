import type { RegistryDebtRow } from '../../db/registry/registry-debt.ts';
import { type KnownEntry, kindOfClass, type PositionEntry } from '../../domain/registry/position-entry.ts';
import { RegistryFault } from './registry-fault.ts';
import type { HistoryLine, MainRecord } from './registry-shapes.ts';

/** What the registry should hold of a debt. @throws RegistryFault `registry-decree-missing` */
export function wantedEntry(debt: RegistryDebtRow, unit: string): PositionEntry & { decree: string; since: string } {
  if (debt.decreeNumber === null || debt.decreeDate === null) throw new RegistryFault('registry-decree-missing');
  const kind = kindOfClass(debt.positionClass);
  // A structural position is told by its unit and echelon alone.
  const position = kind === '1' ? null : debt.positionId;
  return { unit, kind, position, decree: debt.decreeNumber, since: debt.effectiveDate };
}

export function knownEntry(line: HistoryLine): KnownEntry {
  const kind = line.jenisJabatan;
  return {
    id: line.id,
    unit: line.unorId ?? null,
    kind: kind === '1' || kind === '2' || kind === '4' ? kind : null,
    position: line.jabatanFungsionalId ?? line.jabatanFungsionalUmumId ?? null,
    decree: line.nomorSk ?? null,
    since: line.tmtJabatan ?? null,
  };
}

/** The body of `/jabatan/unorjabatan/save`; with the id of a line that line is completed instead of a new one written. */
export function positionBody(
  debt: RegistryDebtRow,
  { entry, person, id }: { entry: ReturnType<typeof wantedEntry>; person: MainRecord; id: string | undefined },
): Record<string, string | null> {
  return {
    id: id ?? null,
    pnsId: person.id,
    unorId: entry.unit,
    eselonId: entry.kind === '1' ? echelonId(debt.echelon) : null,
    jenisJabatan: entry.kind,
    jabatanFungsionalId: entry.kind === '2' ? entry.position : null,
    jabatanFungsionalUmumId: entry.kind === '4' ? entry.position : null,
    nomorSk: entry.decree,
    tanggalSk: dayFirst(debt.decreeDate!),
    tmtJabatan: dayFirst(entry.since),
    tmtMutasi: dayFirst(entry.since),
  };
}

/** `II/b` is `22` at the registry. */
function echelonId(echelon: string | null): string | null {
  const [roman = '', letter = ''] = (echelon ?? '').split('/');
  const [level, step] = [['I', 'II', 'III', 'IV', 'V'].indexOf(roman) + 1, ['a', 'b'].indexOf(letter) + 1];
  return level > 0 && step > 0 ? `${level}${step}` : null;
}

function dayFirst(date: string): string {
  return date.split('-').toReversed().join('-');
}
