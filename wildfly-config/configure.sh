#!/usr/bin/env bash
# Configures a WildFly that is not running; may be run again at any time.
# Usage: JBOSS_HOME=/opt/wildfly [ALIN_TLS=true] wildfly-config/configure.sh [path of the standalone directory]
# ALIN_TLS=true adds the TLS listener (production/70-tls.cli): always in production, unless a balancer ends TLS.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
base=${1:-$JBOSS_HOME/standalone}
script=$(mktemp)
trap 'rm -f "$script"' EXIT
{
  echo "embed-server --server-config=standalone.xml --std-out=discard"
  cat "$here"/[0-9][0-9]-*.cli
  if [ "${ALIN_TLS:-false}" = true ]; then cat "$here"/production/[0-9][0-9]-*.cli; fi
  echo "stop-embedded-server"
} > "$script"
JAVA_OPTS="-Djboss.server.base.dir=$base" "$JBOSS_HOME/bin/jboss-cli.sh" --file="$script"
