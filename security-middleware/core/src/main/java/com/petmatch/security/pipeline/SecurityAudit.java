package com.petmatch.security.pipeline;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.CredentialRef.AccessToken;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Entry;
import com.petmatch.security.request.Route.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Looks at a pipeline as it is configured now and lists what an operator should know: at start, in a test of the host, or
 * behind an admin page. Immutable, safe for concurrent use.
 */
public final class SecurityAudit {

    private final PipelineParts parts;

    private SecurityAudit(PipelineParts parts) {
        this.parts = parts;
    }

    public static SecurityAudit of(SecurityPipeline pipeline) {
        return new SecurityAudit(pipeline.parts());
    }

    /** All findings, the most severe first. A part that throws while it is asked is a finding itself. */
    public List<SelfCheckFinding> selfCheck() {
        List<SelfCheckFinding> findings = new ArrayList<>();
        stages(findings);
        routes(findings);
        surroundings(findings);
        for (Supplier<List<SelfCheckFinding>> check : parts.selfChecks()) {
            try {
                findings.addAll(check.get());
            } catch (RuntimeException failed) {
                findings.add(new SelfCheckFinding(
                        Severity.ERROR, Kind.CHECK_FAILED, failed.getClass().getName()));
            }
        }
        findings.sort((left, right) -> right.severity().compareTo(left.severity()));
        return List.copyOf(findings);
    }

    private void stages(List<SelfCheckFinding> findings) {
        for (Stage stage : Stage.values()) {
            for (RouteClass routes : RouteClass.values()) {
                StageSettings settings = parts.plan().settings(stage, routes);
                String about = stage + " on " + routes + " routes";
                if (settings.enforcement() == Enforcement.OFF) {
                    findings.add(new SelfCheckFinding(weight(stage), Kind.STAGE_OFF, about));
                } else if (settings.enforcement() == Enforcement.SHADOW) {
                    findings.add(new SelfCheckFinding(weight(stage), Kind.STAGE_SHADOW, about));
                }
                boolean used = !stage.isRoom() || parts.controls().containsKey(stage);
                if (settings.failMode() == FailMode.OPEN && used) {
                    findings.add(new SelfCheckFinding(Severity.NOTICE, Kind.STAGE_OPEN, about));
                }
            }
        }
    }

    private static Severity weight(Stage stage) {
        return stage == Stage.ACCESS || stage == Stage.CSRF ? Severity.CRITICAL : Severity.WARNING;
    }

    private void routes(List<SelfCheckFinding> findings) {
        AccessPolicy policy = parts.authorizer().policy();
        boolean recorded = parts.audit().isPresent();
        for (Route route : parts.routes().routes()) {
            String about = route.id().toString();
            if (route.entry() == Entry.PERMITTED && !policy.roles().isEmpty() && !isGranted(policy, route)) {
                findings.add(new SelfCheckFinding(Severity.WARNING, Kind.UNGRANTED_PERMISSION, about));
            }
            if (route.is(Mark.ADMIN) && route.entry() != Entry.PERMITTED) {
                findings.add(new SelfCheckFinding(Severity.ERROR, Kind.ADMIN_WITHOUT_PERMISSION, about));
            }
            if (route.is(Mark.ADMIN) && !recorded) {
                findings.add(new SelfCheckFinding(Severity.WARNING, Kind.ADMIN_WITHOUT_AUDIT, about));
            }
        }
        boolean demanded = parts.routes().routes().stream().anyMatch(route -> route.entry() == Entry.PERMITTED);
        if (demanded && policy.roles().isEmpty()) {
            findings.add(new SelfCheckFinding(Severity.CRITICAL, Kind.EMPTY_POLICY, "access policy"));
        }
    }

    private boolean isGranted(AccessPolicy policy, Route route) {
        Permission permission = route.permission().orElseThrow();
        for (RoleId role : policy.roles()) {
            Principal holder =
                    new Principal(new SubjectId(new UUID(0, 0)), parts.tenant(), Set.of(role), new AccessToken(""));
            if (parts.authorizer()
                    .checkRoute(holder, parts.tenant(), permission)
                    .isGranted()) {
                return true;
            }
        }
        return false;
    }

    private void surroundings(List<SelfCheckFinding> findings) {
        for (AddressPrefix prefix : parts.addresses().trusted()) {
            if (prefix.bits() == 0) {
                findings.add(new SelfCheckFinding(Severity.CRITICAL, Kind.TRUSTS_EVERY_PROXY, prefix.toString()));
            }
        }
        if (parts.canonicalizer().acceptsAnyHost()) {
            findings.add(new SelfCheckFinding(Severity.WARNING, Kind.ANY_HOST, "canonicalizer"));
        }
        if (!parts.headers().isStrictTransport()) {
            findings.add(new SelfCheckFinding(Severity.NOTICE, Kind.PLAIN_TRANSPORT, "response fields"));
        }
    }
}
