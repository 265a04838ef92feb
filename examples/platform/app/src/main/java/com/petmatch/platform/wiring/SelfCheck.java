package com.petmatch.platform.wiring;

import com.petmatch.platform.parts.StartRefusedException;
import com.petmatch.platform.parts.StartRefusedException.Exit;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.keys.ProviderFinding;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.pipeline.SelfCheckFinding;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the filter finds out about its own configuration before the host serves anything. */
final class SelfCheck {

    private static final Logger log = LoggerFactory.getLogger(SelfCheck.class);

    private SelfCheck() {}

    /**
     * Logs every finding.
     *
     * @throws StartRefusedException with every severe one, where others can reach the host
     */
    static void refuseUnsafe(List<SelfCheckFinding> findings, boolean onLoopback) {
        for (SelfCheckFinding finding : findings) {
            log.info("Security self-check: {} {}, {}", finding.severity(), finding.kind(), finding.about());
        }
        List<String> severe = findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.ERROR) >= 0)
                .map(finding -> "The security self-check found " + finding.kind() + ": " + finding.about())
                .toList();
        if (!onLoopback && !severe.isEmpty()) {
            throw new StartRefusedException(Exit.UNSAFE_OR_WRONG_SETTING, severe);
        }
    }

    /** A provider that failed its known answers is not used; the operator should know that it is there. */
    static List<SelfCheckFinding> of(SignatureProviders providers) {
        return providers.findings().stream()
                .filter(finding -> !finding.isPassed())
                .map(SelfCheck::failed)
                .toList();
    }

    private static SelfCheckFinding failed(ProviderFinding finding) {
        return new SelfCheckFinding(
                Severity.WARNING, Kind.PROVIDER_FAILED, finding.provider() + " " + finding.algorithm());
    }
}
