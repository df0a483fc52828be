export const usage = `Usage: npm run evidence -- <command>

  export <node> [--out <file>]       a platform's whole log of decisions, as JSON lines        导出决定日志
  checkpoints <node> [--out <file>]  what other platforms keep of that log's past              导出其他平台保存的检查点
  pack <decision> [--out <folder>] [--language zh|en]
                                     the due-diligence record of one decision: JSON and a page  生成履职证据
  verify <file> [--checkpoint <file>] … [--key <public key>] …
                                     checks an export or a pack; needs no network              离线核验
  new-key <node> [--suite Ed25519|SM2-SM3]
                                     a key to sign decisions with, used from the node's next start on  新建签名密钥

  npm run evidence -- export 100000 --out 100000.jsonl
  npm run evidence -- checkpoints 310000 --out kept.jsonl
  npm run evidence -- verify 310000.jsonl --checkpoint kept.jsonl

An export is good by itself even when its node has rewritten it and signed it anew: give the checkpoints that others keep.

SHUTONG_GATEWAY   address of the gateway (default http://127.0.0.1:4000)
SHUTONG_LOG_KEYS      folder of the nodes' keys (default log-keys in SHUTONG_DATA, which is .data in the clone)

Exit codes: 0 done or good, 1 not good or not there, 2 wrong usage, 3 the gateway does not answer.`;
