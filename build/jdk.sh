# Sourced by the scripts of the project.

# The home of an installed JDK of a major version; nothing if there is none.
jdk() {
    local home version
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/*; do
        if [ -n "$home" ] && [ -x "$home/bin/javac" ]; then
            version=$("$home/bin/java" -version 2>&1) || continue
            if [[ $version =~ version\ \"$1[.\"] ]]; then
                printf '%s\n' "$home"
                return
            fi
        fi
    done
}
