package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Throttle;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.SecurityRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Asks a pipeline without a server around it. */
final class PipelineTarget implements Target {

    private static final int NO_CONTENT = 204;

    private final Function<SecurityRequest, Decision> pipeline;
    private final TargetFacts facts;

    PipelineTarget(Function<SecurityRequest, Decision> pipeline, TargetFacts facts) {
        this.pipeline = pipeline;
        this.facts = facts;
    }

    @Override
    public Answer send(AttackRequest request, ClientNumber client) {
        SecurityRequest.Builder builder = SecurityRequest.builder(
                        request.method(), request.target(), request.peer().orElseGet(client::address))
                .id("catalogue")
                .secure(true);
        List<HttpField> fields = request.sentFields(facts.authority());
        fields.forEach(field -> builder.field(field.name(), field.value()));
        if (!request.body().isEmpty()) {
            builder.body(MemoryBody.of(request));
        }
        return answer(pipeline.apply(builder.build()));
    }

    private static Answer answer(Decision decision) {
        List<HttpField> fields = new ArrayList<>(decision.edits().fields());
        decision.edits().cookies().forEach(cookie -> fields.add(new HttpField("Set-Cookie", cookie.headerValue())));
        if (decision instanceof Throttle throttle && fields.stream().noneMatch(f -> f.isNamed("Retry-After"))) {
            fields.add(new HttpField("Retry-After", seconds(throttle.retryAfter())));
        }
        boolean served = decision instanceof Allow;
        int status = served && decision.edits().answersPreflight() ? NO_CONTENT : decision.status();
        return new Answer(status, served, fields, "");
    }

    // Rounded up, as adapters do: a client that waits this long is let in.
    private static String seconds(Duration wait) {
        return String.valueOf(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public String name() {
        return "pipeline in memory";
    }
}
