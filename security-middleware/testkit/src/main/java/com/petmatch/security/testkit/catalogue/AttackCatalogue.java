package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.request.SecurityRequest;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The published attacks that a client can make from outside, to be run against a host's own configuration. Immutable.
 *
 * <p>Rows that need more than requests, such as failing stores, jumping clocks and races, are no cases here: the report
 * names the library's own tests of them, see {@link ProvenRow}.
 */
public final class AttackCatalogue {

    private static final AttackCatalogue STANDARD = new AttackCatalogue(StandardScenarios.all());

    private final List<AttackScenario> scenarios;

    private AttackCatalogue(List<AttackScenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
    }

    public static AttackCatalogue standard() {
        return STANDARD;
    }

    public List<AttackScenario> scenarios() {
        return scenarios;
    }

    /** The same catalogue cut to these rows, for a host that looks into one of them. */
    public AttackCatalogue ofRows(Integer... rows) {
        Set<Integer> wanted = Set.of(rows);
        return new AttackCatalogue(scenarios.stream()
                .filter(scenario -> wanted.contains(scenario.row()))
                .toList());
    }

    /** Asks a pipeline in memory; a shared store of limits would remember the catalogue's clients. */
    public CatalogueRun against(SecurityPipeline pipeline, TargetFacts facts) {
        return against(pipeline::decide, facts, digest(pipeline));
    }

    CatalogueRun against(Function<SecurityRequest, Decision> pipeline, TargetFacts facts, String digest) {
        return new CatalogueRun(scenarios, new PipelineTarget(pipeline, facts), facts, digest);
    }

    /**
     * Sends raw bytes to a server; a server that is not on a loopback address is refused with a misuse exception. All
     * scenarios come from one address unless {@link Fact#TRUSTED_PROXIES} holds it: the host then needs wide limits.
     */
    public CatalogueRun over(SocketAddress server, TargetFacts facts) {
        return new CatalogueRun(scenarios, new SocketTarget(server, facts), facts, "");
    }

    private static String digest(SecurityPipeline pipeline) {
        String order = pipeline.order().toString();
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(order.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-256 on every Java platform", impossible);
        }
    }
}
