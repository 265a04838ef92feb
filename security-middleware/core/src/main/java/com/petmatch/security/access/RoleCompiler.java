package com.petmatch.security.access;

import com.petmatch.security.access.AccessPolicy.CompiledRole;
import com.petmatch.security.access.AccessPolicy.RoleDraft;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Flattens the role hierarchy without recursion: each role gets the patterns of all that it inherits. */
final class RoleCompiler {

    private static final int MAX_DEPTH = 64;

    private final Map<RoleId, RoleDraft> drafts;
    private final Map<RoleId, Set<RoleId>> closures = new HashMap<>();
    private final Map<RoleId, Integer> depths = new HashMap<>();

    RoleCompiler(Map<RoleId, RoleDraft> drafts) {
        this.drafts = drafts;
    }

    Map<RoleId, CompiledRole> compile() {
        for (RoleDraft draft : drafts.values()) {
            for (RoleId parent : draft.parents) {
                if (!drafts.containsKey(parent)) {
                    throw refused("Role " + draft.id + " inherits unknown role " + parent, draft.id);
                }
            }
        }
        drafts.keySet().forEach(this::close);
        Map<RoleId, CompiledRole> compiled = new HashMap<>();
        closures.forEach((role, closure) -> compiled.put(role, merged(closure)));
        return compiled;
    }

    /** Depth first with an own stack: a role is closed once all its parents are. */
    private void close(RoleId start) {
        Deque<RoleId> path = new ArrayDeque<>();
        Set<RoleId> onPath = new LinkedHashSet<>();
        path.push(start);
        while (!path.isEmpty()) {
            RoleId role = path.element();
            if (closures.containsKey(role)) {
                path.pop();
                continue;
            }
            onPath.add(role);
            List<RoleId> open = openParents(role);
            if (open.isEmpty()) {
                settle(role);
                onPath.remove(role);
                path.pop();
            } else {
                for (RoleId parent : open) {
                    if (onPath.contains(parent)) {
                        throw refused("Roles inherit in a circle: " + onPath + " and again " + parent, parent);
                    }
                    path.push(parent);
                }
            }
        }
    }

    private List<RoleId> openParents(RoleId role) {
        return drafted(role).parents.stream()
                .filter(parent -> !closures.containsKey(parent))
                .toList();
    }

    private void settle(RoleId role) {
        Set<RoleId> closure = new LinkedHashSet<>();
        closure.add(role);
        int depth = 0;
        for (RoleId parent : drafted(role).parents) {
            closure.addAll(closures.getOrDefault(parent, Set.of()));
            depth = Math.max(depth, depths.getOrDefault(parent, 0) + 1);
        }
        if (depth > MAX_DEPTH) {
            throw refused("Role " + role + " inherits deeper than " + MAX_DEPTH, role);
        }
        closures.put(role, closure);
        depths.put(role, depth);
    }

    private RoleDraft drafted(RoleId role) {
        RoleDraft draft = drafts.get(role);
        if (draft == null) {
            throw refused("Unknown role " + role, role);
        }
        return draft;
    }

    private CompiledRole merged(Set<RoleId> closure) {
        return new CompiledRole(
                collect(closure, draft -> draft.allowed),
                collect(closure, draft -> draft.allowedOwn),
                collect(closure, draft -> draft.allowedEverywhere),
                collect(closure, draft -> draft.denied));
    }

    private List<PermissionPattern> collect(
            Set<RoleId> closure, Function<RoleDraft, Collection<PermissionPattern>> part) {
        Set<PermissionPattern> all = new LinkedHashSet<>();
        closure.forEach(role -> all.addAll(part.apply(drafted(role))));
        return new ArrayList<>(all);
    }

    private static SecurityMisuseException refused(String message, RoleId role) {
        return new SecurityMisuseException(SecurityErrors.ACCESS_POLICY, message, Map.of("role", role.value()));
    }
}
