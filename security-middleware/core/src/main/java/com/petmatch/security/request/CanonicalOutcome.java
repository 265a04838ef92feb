package com.petmatch.security.request;

import com.petmatch.kernel.error.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one reading of a request that all controls share, or the reason why there is none. */
public sealed interface CanonicalOutcome {

    /** The decoded request; segments and query are split when first asked for. Safe for concurrent use. */
    final class Canonical implements CanonicalOutcome {

        private final String method;
        private final String authority;
        private final RawPath path;
        private final RawQuery rawQuery;
        private @Nullable List<String> segments;
        private @Nullable List<QueryParameter> query;

        Canonical(String method, String authority, RawPath path, RawQuery rawQuery) {
            this.method = method;
            this.authority = authority;
            this.path = path;
            this.rawQuery = rawQuery;
        }

        /** A request that was decoded elsewhere: for tests of a host's own controls. */
        public static Canonical of(String method, String authority, List<String> segments, List<QueryParameter> query) {
            return new Canonical(method, authority, RawPath.ofSegments(segments), RawQuery.ofParameters(query));
        }

        public String method() {
            return method;
        }

        /** The {@code Host} in lower case, with its port if it named one. */
        public String authority() {
            return authority;
        }

        /** The decoded path segments; empty for {@code /}. */
        public List<String> segments() {
            List<String> known = segments;
            if (known == null) {
                known = path.segments();
                segments = known;
            }
            return known;
        }

        /** The decoded parameters in their order; repeated names stay. */
        public List<QueryParameter> query() {
            List<QueryParameter> known = query;
            if (known == null) {
                known = rawQuery.parameters();
                query = known;
            }
            return known;
        }

        RawPath path() {
            return path;
        }

        @Override
        public String toString() {
            return "Canonical[" + method + ", " + authority + ", " + segments() + "]";
        }
    }

    /** The request is ambiguous or too large: refused with 400, never repaired. */
    record Refused(ErrorCode code) implements CanonicalOutcome {}
}
