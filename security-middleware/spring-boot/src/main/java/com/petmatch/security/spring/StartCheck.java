package com.petmatch.security.spring;

import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.pipeline.SecurityAudit;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.pipeline.SelfCheckFinding;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/** Asks the pipeline about itself before the host serves anything. */
final class StartCheck implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private final SecurityPipeline pipeline;
    private final boolean strict;

    StartCheck(SecurityPipeline pipeline, boolean strict) {
        this.pipeline = pipeline;
        this.strict = strict;
    }

    @Override
    public void afterPropertiesSet() {
        List<SelfCheckFinding> findings = SecurityAudit.of(pipeline).selfCheck();
        for (SelfCheckFinding finding : findings) {
            LOG.info("Security self-check: {} {}, {}", finding.severity(), finding.kind(), finding.about());
        }
        List<String> critical = findings.stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .map(finding -> finding.kind() + ": " + finding.about())
                .toList();
        if (strict && !critical.isEmpty()) {
            throw new SecurityMisuseException(
                    SecurityErrors.PIPELINE_INCOMPLETE,
                    "The host is not safe to start: " + String.join("; ", critical),
                    Map.of("findings", critical));
        }
    }
}
