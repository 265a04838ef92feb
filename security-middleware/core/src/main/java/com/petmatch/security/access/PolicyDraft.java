package com.petmatch.security.access;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessRule.Holder.OfRole;
import com.petmatch.security.access.AccessRule.Holder.OfSubject;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A policy being written. Each pattern is parsed once, however many rules repeat it. */
final class PolicyDraft {

    private final Map<RoleId, RuleDraft> roles = new LinkedHashMap<>();
    private final Map<SubjectId, RuleDraft> subjects = new HashMap<>();
    private final Map<String, PermissionPattern> patterns = new LinkedHashMap<>();
    private final List<PermissionPattern> sensitive = new ArrayList<>();
    private boolean deepWildcards;

    void allowDeepWildcards() {
        deepWildcards = true;
    }

    RuleDraft role(RoleId role) {
        return roles.computeIfAbsent(role, id -> new RuleDraft());
    }

    RuleDraft subject(SubjectId subject) {
        return subjects.computeIfAbsent(subject, id -> new RuleDraft());
    }

    PermissionPattern pattern(String text) {
        PermissionPattern known = patterns.get(text);
        if (known == null) {
            known = PermissionPattern.parse(text, deepWildcards);
            patterns.put(text, known);
        }
        return known;
    }

    void sensitive(String... texts) {
        for (String text : texts) {
            sensitive.add(pattern(text));
        }
    }

    void add(AccessRule rule) {
        RuleDraft draft = rule.holder() instanceof OfRole role
                ? role(role.role())
                : subject(((OfSubject) rule.holder()).subject());
        if (rule instanceof Grant grant) {
            requireReach(grant);
            draft.allow(pattern(grant.pattern()), grant.scope());
        } else {
            draft.deny(pattern(rule.pattern()));
        }
    }

    private static void requireReach(Grant grant) {
        if (grant.scope() instanceof Scope.EveryTenant && grant.holder() instanceof OfSubject) {
            throw new SecurityMisuseException(
                    SecurityErrors.ACCESS_POLICY,
                    "Expected a role of the platform for every tenant, got a subject",
                    Map.of("pattern", grant.pattern()));
        }
    }

    AccessPolicy finished() {
        Map<RoleId, RuleSet> byRole = new LinkedHashMap<>();
        roles.forEach((role, draft) -> byRole.put(role, draft.finished()));
        Map<SubjectId, RuleSet> bySubject = new HashMap<>();
        subjects.forEach((subject, draft) -> bySubject.put(subject, draft.finished()));
        return new AccessPolicy(
                Collections.unmodifiableMap(byRole),
                Collections.unmodifiableMap(bySubject),
                new PatternNumbers(patterns.values(), sensitive));
    }
}
