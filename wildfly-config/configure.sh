#!/usr/bin/env bash
# Configures a WildFly that is not running; may be run again at any time.
# Usage: JBOSS_HOME=/opt/wildfly wildfly-config/configure.sh [path of the standalone directory]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
base=${1:-$JBOSS_HOME/standalone}
script=$(mktemp)
trap 'rm -f "$script"' EXIT
{
  echo "embed-server --server-config=standalone.xml --std-out=discard"
  cat "$here"/[0-9][0-9]-*.cli
  echo "stop-embedded-server"
} > "$script"
JAVA_OPTS="-Djboss.server.base.dir=$base" "$JBOSS_HOME/bin/jboss-cli.sh" --file="$script"
