# Sourced by ./mvnw and ./bulwark: sets JAVA_HOME to a JDK 25 or later, or says in one line what is missing.
# Looks at JAVA_HOME, the java on the PATH, and the places where JDKs are usually put.

bulwark_jdk_major() { # the feature release of the JDK in $1, or nothing; reads its release file, starts no process
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

bulwark_find_jdk() {
    local wanted=25 candidate major on_path=""
    if command -v javac >/dev/null 2>&1; then
        on_path=$(readlink -f "$(command -v javac)" 2>/dev/null)
        on_path=${on_path%/bin/javac}
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$candidate" ] || continue
        major=$(bulwark_jdk_major "$candidate") || continue
        if [ -n "$major" ] && [ "$major" -ge "$wanted" ]; then
            export JAVA_HOME=$candidate
            return 0
        fi
    done
    echo "bulwark: no JDK $wanted or later found (looked at JAVA_HOME, the PATH, /usr/lib/jvm, SDKMAN); install one, for example Temurin $wanted or 'sdk install java $wanted-tem', or set JAVA_HOME." >&2
    return 1
}

bulwark_find_jdk || exit 2
