import { z } from 'zod';
import { readImportDate } from '../../domain/employee-import/read-import-date.ts';

/**
 * The fields that are let in, and nothing else: whatever the registry sends besides (NIK, NPWP, BPJS, address, religion, telephone) falls off
 * while the answer is read, before anything is kept, compared or logged (UU 27/2022; brief §10, §17).
 */
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const trimmed = String(value ?? '').trim();
    return trimmed === '' || trimmed === '-' ? undefined : trimmed;
  });

const day = text.transform((value, context) => {
  const date = readImportDate(value ?? '');
  if (date === null) context.addIssue({ code: 'custom', message: 'is no date' });
  return date ?? undefined;
});

export const mainRecord = z.object({
  id: z.string().trim().min(1),
  nipBaru: z.string().regex(/^\d{18}$/),
  kedudukanPnsNama: text,
  jenisPegawaiNama: text,
  tmtPns: day,
  tmtPensiun: day,
  golRuangAkhir: text,
  tmtGolAkhir: day,
  unorId: text,
  unorNama: text,
  jabatanNama: text,
  tmtJabatan: day,
});
export type MainRecord = z.infer<typeof mainRecord>;

export const historyLine = z.object({
  id: z.string().trim().min(1),
  unorId: text,
  jenisJabatan: text,
  jabatanFungsionalId: text,
  jabatanFungsionalUmumId: text,
  nomorSk: text,
  tmtJabatan: day,
});
export type HistoryLine = z.infer<typeof historyLine>;

export const unitLine = z.object({ id: z.string().trim().min(1), namaUnor: text });
export type UnitLine = z.infer<typeof unitLine>;

export const tokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().default(300),
});

/** The registry wraps what it reads; `code` 0 is its word for "there is none". */
export const wrapped = z.object({ code: z.coerce.number(), data: z.unknown() });
export const pageOfUnits = z.object({
  code: z.coerce.number(),
  count: z.coerce.number().int().min(0),
  data: z.array(unitLine),
});
export const saveAnswer = z.object({ success: z.boolean() });
