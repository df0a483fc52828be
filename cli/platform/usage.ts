export const usage = `Usage: npm run platform -- <command>

  list [--json]               every platform of the graph      列出平台
  status [<code> …] [--json]  does each node answer, how fast   查看节点状态
  stop <code> …               take platforms down (development only)  停止平台
  start <code> …              bring them up again                     启动平台
  register --code <code> --name <中文名> --name-en <name> --tier NATIONAL|PROVINCIAL|CITY|DEPARTMENT
           [--territory <code>,<code>…] [--parent <code>] [--endpoint <url>] [--public-key <key>] [--idempotency-key <key>]
                              add a platform to the registry, or correct one  登记平台

  npm run platform -- stop 310000
  npm run platform -- register --code 990000 --name 试验平台 --name-en 'Trial platform' --tier PROVINCIAL --territory 990000

SHUTONG_GATEWAY   address of the gateway (default http://127.0.0.1:4000)
SHUTONG_REGISTRY  the registry's endpoint (default http://127.0.0.1:4001/nodes/100000/graphql)
SHUTONG_TOKEN     what the gateway is asked with (default: one of its development issuer)

Exit codes: 0 done, 1 refused or not all platforms answer, 2 wrong usage, 3 the gateway or the registry does not answer.`;
