package com.petmatch.platform.wiring;

import com.petmatch.platform.parts.StartRefusedException;
import com.petmatch.platform.parts.StartRefusedException.Exit;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.pipeline.SelfCheckFinding;
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
    static void refuseUnsafe(List<SelfCheckFinding> findings, boolean reachable) {
        for (SelfCheckFinding finding : findings) {
            log.info("Security self-check: {} {}, {}", finding.severity(), finding.kind(), finding.about());
        }
        List<String> severe = findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.ERROR) >= 0)
                .map(finding -> "The security self-check found " + finding.kind() + ": " + finding.about())
                .toList();
        if (reachable && !severe.isEmpty()) {
            throw new StartRefusedException(Exit.UNSAFE_OR_WRONG_SETTING, severe);
        }
    }
}
