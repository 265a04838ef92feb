package com.petmatch.security.firewall;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds look-ups of a Java logger, {@code ${jndi:…}} above all, by resolving them as the logger would: {@code
 * ${lower:j}}, {@code ${::-n}} and {@code ${env:X:-d}} within each other. One pass with a stack.
 */
final class LookupDetector implements CharDetector {

    static final FirewallRule JNDI = Rules.sure(AttackFamily.JAVA, "jndi");
    static final FirewallRule LOOKUP = Rules.sure(AttackFamily.JAVA, "lookup");
    static final FirewallRule NESTED = Rules.likely(AttackFamily.JAVA, "nested-lookup");

    /** Deeper ones are no longer resolved; such depth is a finding itself. */
    private static final int MAX_DEPTH = 24;

    private static final int MAX_NAME = 64;
    private static final List<String> LOOKUPS = List.of(
            "env:",
            "sys:",
            "java:",
            "ctx:",
            "main:",
            "lower:",
            "upper:",
            "date:",
            "base64:",
            "script:",
            "dns:",
            "url:",
            "bundle:",
            "k8s:",
            "docker:",
            "web:",
            "log4j:",
            "jvmrunargs:",
            "sd:",
            "map:",
            "marker:",
            "const:",
            "file:",
            "xml:",
            "properties:",
            "urldecoder:",
            "urlencoder:",
            "localhost:",
            "resourcebundle:",
            ":-",
            "::-",
            "applicationscope",
            "sessionscope",
            "requestscope",
            "pagecontext",
            "param.",
            "facescontext",
            "initparam");

    @Override
    public List<FirewallRule> rules() {
        return List.of(JNDI, LOOKUP, NESTED);
    }

    @Override
    public Set<String> literals() {
        return Set.of("${");
    }

    @Override
    public void read(CharSequence text, Consumer<FirewallRule> found) {
        Stack stack = new Stack(found);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '$' && Glyphs.at(text, at + 1) == '{') {
                stack.open();
                at++;
            } else if (c == '}') {
                stack.close();
            } else {
                stack.add(c);
            }
        }
        stack.finish();
    }

    /** The look-ups that are open, each with the start of what it is resolved to so far. */
    private static final class Stack {

        private final Consumer<FirewallRule> found;
        private final StringBuilder[] names = new StringBuilder[MAX_DEPTH];
        private int depth;

        private Stack(Consumer<FirewallRule> found) {
            this.found = found;
        }

        private void open() {
            if (depth > 0) {
                found.accept(NESTED);
            }
            if (depth == MAX_DEPTH) {
                found.accept(LOOKUP);
                return;
            }
            names[depth] = new StringBuilder();
            depth++;
        }

        private void add(char c) {
            if (depth > 0 && names[depth - 1].length() < MAX_NAME) {
                names[depth - 1].append(Glyphs.lower(c == '\u0131' ? 'i' : c));
            }
        }

        private void close() {
            if (depth > 0) {
                StringBuilder name = names[--depth];
                judge(name);
                if (depth > 0) {
                    String value = resolved(name);
                    for (int i = 0; i < value.length(); i++) {
                        add(value.charAt(i));
                    }
                }
            }
        }

        // A look-up that is never closed may be closed by what is logged behind it.
        private void finish() {
            while (depth > 0) {
                close();
            }
        }

        private void judge(StringBuilder name) {
            if (Glyphs.startsWith(name, 0, "jndi:")) {
                found.accept(JNDI);
            } else if (Glyphs.startsWithAny(name, 0, LOOKUPS) && name.length() > 2) {
                found.accept(LOOKUP);
            }
        }

        /** The default behind {@code :-}, or what stands behind the last colon. */
        private static String resolved(StringBuilder name) {
            int fallback = name.indexOf(":-");
            return fallback >= 0 ? name.substring(fallback + 2) : name.substring(name.lastIndexOf(":") + 1);
        }
    }
}
