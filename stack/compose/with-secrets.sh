#!/bin/sh
# Runs a command with the connection strings of this installation in its environment, for docker compose.
set -eu
DATABASE_URL="$(cat /secrets/database-url)"
DATABASE_OWNER_URL="$(cat /secrets/database-owner-url)"
DATABASE_SUPERUSER_URL="$(cat /secrets/database-superuser-url)"
OIDC_CLIENT_SECRET="$(cat /secrets/oidc-client-secret)"
SESSION_SECRET="$(cat /secrets/session-secret)"
# stack/token.ts finds below this folder the secret by which the issuer knows it.
STACK_DATA_DIR=/secrets
export DATABASE_URL DATABASE_OWNER_URL DATABASE_SUPERUSER_URL OIDC_CLIENT_SECRET SESSION_SECRET STACK_DATA_DIR
exec "$@"
