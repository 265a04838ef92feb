package com.petmatch.security.request;

import com.petmatch.security.access.Permission;
import com.petmatch.security.limit.LimitRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the host says about one pattern and method: who may use it and which controls apply. Immutable.
 *
 * <p>A route that says nothing is closed: it needs a signed-in caller, protects unsafe methods of browser sessions
 * against CSRF and takes bodies up to 64 KiB.
 */
public final class Route {

    /** Who may use a route. */
    public enum Entry {
        /** Everybody. */
        OPEN,
        /** Every signed-in caller. */
        SIGNED_IN,
        /** Callers whose roles grant the permission. */
        PERMITTED
    }

    /** When a route demands the CSRF token. */
    public enum CsrfRule {
        /** Unsafe methods of callers whose credential is a cookie. */
        BROWSER_SESSIONS,
        /** Every request, signed in or not: sign-in, sign-up and other open forms. */
        ALWAYS,
        /** Never: routes that no browser credential opens, such as webhooks. */
        NEVER
    }

    /** What else the controls should know. */
    public enum Mark {
        /** Sign-in, sign-up, reset: strict when a shared limit store fails. */
        AUTH,
        /** Acts of the operator: audit must not be lost. */
        ADMIN,
        /** Machines, not browsers: refusals are problem bodies, never pages. */
        API,
        /** The body reaches the host byte-exact; no control reads it. */
        RAW_BODY,
        /** The body is a file, which the host's upload guard reads instead of the firewall. */
        UPLOAD
    }

    private static final int DEFAULT_BODY_BYTES = 64 * 1024;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final RouteId id;
    private final Entry entry;
    private final Optional<Permission> permission;
    private final CsrfRule csrf;
    private final long maxBodyBytes;
    private final List<LimitRule> addressLimits;
    private final List<LimitRule> subjectLimits;
    private final List<String> formActions;
    private final Set<Mark> marks;

    private Route(Builder builder) {
        id = builder.id;
        entry = builder.entry;
        permission = Optional.ofNullable(builder.permission);
        csrf = builder.csrf;
        maxBodyBytes = builder.maxBodyBytes;
        addressLimits = List.copyOf(builder.addressLimits);
        subjectLimits = List.copyOf(builder.subjectLimits);
        formActions = List.copyOf(builder.formActions);
        marks = Set.copyOf(builder.marks);
    }

    /** Describes {@code GET}; {@code HEAD} follows it. */
    public static Builder get(String pattern) {
        return of("GET", pattern);
    }

    public static Builder post(String pattern) {
        return of("POST", pattern);
    }

    /**
     * Describes one method of one pattern.
     *
     * @param pattern literal segments, {@code {name}} for exactly one, a last {@code {name**}} for the rest:
     *     {@code /pets/{id}/weights}, {@code /assets/{path**}}
     */
    public static Builder of(String method, String pattern) {
        return new Builder(new RouteId(method, pattern));
    }

    public RouteId id() {
        return id;
    }

    public Entry entry() {
        return entry;
    }

    /** The permission of a {@link Entry#PERMITTED} route. */
    public Optional<Permission> permission() {
        return permission;
    }

    public CsrfRule csrf() {
        return csrf;
    }

    public long maxBodyBytes() {
        return maxBodyBytes;
    }

    /** Counted per client prefix, before any credential is looked at. */
    public List<LimitRule> addressLimits() {
        return addressLimits;
    }

    /** Counted per signed-in subject. */
    public List<LimitRule> subjectLimits() {
        return subjectLimits;
    }

    /** Origins besides our own that a form of this page may be sent or redirected to. */
    public List<String> formActions() {
        return formActions;
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether the method changes nothing by definition (RFC 9110 §9.2.1). */
    public static boolean isSafeMethod(String method) {
        return SAFE.contains(method);
    }

    /** Describes a route. One thread at a time. */
    public static final class Builder {

        private final RouteId id;
        private Entry entry = Entry.SIGNED_IN;
        private @Nullable Permission permission;
        private CsrfRule csrf = CsrfRule.BROWSER_SESSIONS;
        private long maxBodyBytes = DEFAULT_BODY_BYTES;
        private final List<LimitRule> addressLimits = new ArrayList<>();
        private final List<LimitRule> subjectLimits = new ArrayList<>();
        private final List<String> formActions = new ArrayList<>();
        private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

        private Builder(RouteId id) {
            this.id = id;
        }

        /** Opens the route to everybody; open forms should also ask for {@link #csrfAlways()}. */
        public Builder open() {
            entry = Entry.OPEN;
            return this;
        }

        public Builder requires(String permissionName) {
            entry = Entry.PERMITTED;
            permission = Permission.of(permissionName);
            return this;
        }

        public Builder csrfAlways() {
            csrf = CsrfRule.ALWAYS;
            return this;
        }

        public Builder csrfNever() {
            csrf = CsrfRule.NEVER;
            return this;
        }

        public Builder maxBodyBytes(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("Expected a body limit of 0 or more, got " + bytes);
            }
            maxBodyBytes = bytes;
            return this;
        }

        public Builder limitPerAddress(LimitRule rule) {
            addressLimits.add(rule);
            return this;
        }

        public Builder limitPerSubject(LimitRule rule) {
            subjectLimits.add(rule);
            return this;
        }

        public Builder formAction(String origin) {
            formActions.add(origin);
            return this;
        }

        public Builder mark(Mark mark) {
            marks.add(mark);
            return this;
        }

        public Route build() {
            return new Route(this);
        }
    }
}
