"""Verifies an audit export (audit-verification.md): python3 verify_audit.py EXPORT [HASH_OF_A_CHECKPOINT_KEPT_ELSEWHERE]"""
import hashlib, json, sys
def sha(*parts): return hashlib.sha256(b"".join(parts)).hexdigest()
def need(holds, what, case=None, seq=None):
    if not holds: sys.exit(print(json.dumps({"verified": False, "case": case, "seq": seq, "what": what})) or 1)
def root_of(node, index, size, proof):  # RFC 6962, 2.1: level by level; an odd last node goes up as it is
    while size > 1:
        if index ^ 1 < size:
            side, proof = (proof or [""])[0], proof[1:]
            node = sha(b"\1", bytes.fromhex(side + node if index % 2 else node + side))
        index, size = index // 2, (size + 1) // 2
    return None if proof else node
file, kept, zero, none = open(sys.argv[1], "rb"), sys.argv[2:], "00" * 32, {"from": 0, "leaves": 0}
head, point = json.loads(file.readline() or "{}"), {"day": None, "hash": zero, "root": "", "leaves": 0, "agencies": {}}
need(head.get("format") == "mutasi-audit-export" and head["version"] == 1, "not this format")
chain, case, last, cases, events, proven, end = [zero], None, "", 0, 0, 0, None
for line in map(json.loads, file):
    number, seq, mine, leaf = line.get("case"), line.get("seq"), point["agencies"].get(head["agency"], none), line.get("leaf")
    need(end is None and (line["kind"] == "end" or case in (None, number)), "line out of place or head removed", case, len(chain))
    if line["kind"] == "end": end = line
    elif line["kind"] == "checkpoint":
        body, follows = json.loads(line["body"]), not last and sha(line["body"].encode()) == line["hash"]
        need(follows and body["previous"] == point["hash"], "checkpoint changed or removed")
        point = {**body, "hash": line["hash"]}
    elif line["kind"] == "event":
        need(seq == len(chain), "event removed, inserted or reordered", number, len(chain))
        need(sha(bytes.fromhex(chain[-1]), line["body"].encode()) == line["hash"], "event changed", number, seq)
        case, events = number, events + (chain.append(line["hash"]) or 1)
    else:
        need((seq, line["hash"]) == (len(chain) - 1, chain[-1]) and number > last, "head is not the last event's", number, seq)
        if leaf:
            text = '{"caseNumber":"%s","hash":"%s","seq":%d}' % (number, leaf["hash"], leaf["seq"])
            need(leaf["index"] == mine["from"] + proven, "a case or proof is missing before this case", number)
            need(root_of(sha(b"\0" + text.encode()), leaf["index"], point["leaves"], leaf["proof"]) == point["root"], "proof", number)
            need(chain[leaf["seq"]:][:1] == [leaf["hash"]], "rewritten since the checkpoint", number, leaf["seq"])
        chain, case, last, cases, proven = [zero], None, number, cases + 1, proven + bool(leaf)
need(end and (end["cases"], end["events"], case) == (cases, events, None), "cut off")
need(head["checkpoint"] == point["day"] and proven == mine["leaves"], "a checkpoint, a case or a proof is missing at the end")
need(kept in ([], [point["hash"]]), "the proofs lead to another checkpoint than the one kept")
print(json.dumps({"verified": True, "cases": cases, "events": events, "checkpoint": point["day"], "hash": point["hash"]}))
