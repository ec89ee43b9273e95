#!/bin/sh
# Runs a command with the connection strings of this installation in its environment, for docker compose.
set -eu
DATABASE_URL="$(cat /secrets/database-url)"
DATABASE_OWNER_URL="$(cat /secrets/database-owner-url)"
DATABASE_SUPERUSER_URL="$(cat /secrets/database-superuser-url)"
# stack/token.ts signs with the key below this folder.
STACK_DATA_DIR=/secrets
export DATABASE_URL DATABASE_OWNER_URL DATABASE_SUPERUSER_URL STACK_DATA_DIR
exec "$@"
