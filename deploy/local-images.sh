#!/usr/bin/env bash
# Builds the base images from this machine's own programs, for places that reach no registry, and
# prints how to use them:
#
#   eval "$(deploy/local-images.sh)"
#
# It needs what `npm ci` installs, a static busybox (Debian and Ubuntu: busybox-static), and finds
# nats-server as Sekisho does. Machines on which programs need other libraries than these build
# images that they can run themselves, which is all they are for.
set -euo pipefail
cd "$(dirname "$0")/.."

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

say() { echo "local-images: $*" >&2; }
fail() { say "$*"; exit 1; }

node=$PWD/node_modules/node/bin/node
[ -x "$node" ] || fail "no node in node_modules: run \`npm ci\` first"
busybox=$(command -v busybox) || fail "no busybox: install busybox-static"
if ldd "$busybox" >/dev/null 2>&1; then fail "$busybox is not static: install busybox-static"; fi

# A root file system of some programs, the libraries they load, and a shell.
make_root() {
  local root=$1 program library
  shift
  mkdir -p "$root"/{bin,tmp,etc,usr/local/bin}
  chmod 1777 "$root/tmp"
  printf 'root:x:0:0::/:/bin/sh\nnode:x:1000:1000::/:/bin/sh\n' >"$root/etc/passwd"
  printf 'root:x:0:\nnode:x:1000:\n' >"$root/etc/group"
  # Names of other containers come from DNS only where this says so.
  echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
  cp "$busybox" "$root/bin/busybox"
  for program in $("$busybox" --list); do
    [ "$program" = busybox ] || ln -s busybox "$root/bin/$program"
  done
  for program in "$@"; do
    cp -L "$program" "$root/usr/local/bin/"
    ldd "$program" | grep -o '/[^ ]*' | while read -r library; do
      mkdir -p "$root$(dirname "$library")"
      cp -L "$library" "$root$library"
    done
  done
  # Node and nats-server look names up through these, which ldd does not know of.
  for library in /lib/*/libnss_dns.so.2 /lib/*/libnss_files.so.2 /lib/*/libresolv.so.2; do
    [ -e "$library" ] && mkdir -p "$root$(dirname "$library")" && cp -L "$library" "$root$library"
  done
}

build() {
  local root=$1 tag=$2 arguments=$3
  printf 'FROM scratch\nCOPY root/ /\nENV PATH=/usr/local/bin:/bin\n%s\n' "$arguments" >"$root/../Dockerfile"
  docker build --quiet --tag "$tag" "$root/.." >"$stage/log" 2>&1 || fail "$(cat "$stage/log")"
  say "built $tag"
}

nats=$("$node" deploy/nats-program.ts)
nats_version=${nats#* }
nats_image=sekisho-nats:$nats_version
make_root "$stage/nats/root" "${nats% *}"
build "$stage/nats/root" "$nats_image" 'ENTRYPOINT ["nats-server"]'

node_version=$("$node" --version)
node_image=sekisho-node:${node_version#v}
make_root "$stage/node/root" "$node"
build "$stage/node/root" "$node_image" 'CMD ["node"]'

# Production dependencies, as package-lock.json lists them and `npm ci` installed them here.
mkdir -p .sekisho/image
"$node" deploy/dependencies.ts >"$stage/modules"
cp package-lock.json "$stage/.package-lock.source.json"
# Without times and owners, so that unchanged dependencies are an unchanged layer.
tar --create --file .sekisho/image/node_modules.tar --sort=name --mtime=@0 --owner=0 --group=0 \
  --files-from "$stage/modules" \
  --directory "$stage" --transform 's,^\.package-lock\.source,node_modules/&,' .package-lock.source.json
say "packed $(wc -l <"$stage/modules") packages"

echo "export NATS_IMAGE=$nats_image NODE_IMAGE=$node_image"
