package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.request.SecurityRequest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** One fault planted into the sound host, and the rows that must find it. */
record Hole(
        String name,
        List<Integer> rows,
        Consumer<PipelineBuilder> parts,
        Function<Function<SecurityRequest, Decision>, Function<SecurityRequest, Decision>> around) {

    /** Another part of the pipeline. */
    static Hole part(String name, Consumer<PipelineBuilder> parts, Integer... rows) {
        return new Hole(name, List.of(rows), parts, decide -> decide);
    }

    /** Requests that are read as other ones. */
    static Hole reading(String name, UnaryOperator<SecurityRequest> misread, Integer... rows) {
        return new Hole(name, List.of(rows), builder -> {}, decide -> request -> decide.apply(misread.apply(request)));
    }

    /** Tokens that are taken for the valid one. */
    static Hole token(String name, String valid, Predicate<String> accepted, Integer... rows) {
        return reading(
                name,
                request -> {
                    String field = request.text("authorization");
                    boolean taken =
                            field.startsWith("Bearer ") && !field.endsWith(valid) && accepted.test(field.substring(7));
                    return taken ? Requests.with(request, "Authorization", "Bearer " + valid) : request;
                },
                rows);
    }

    /** Decisions that are changed. */
    static Hole answering(String name, Function<SecurityRequest, UnaryOperator<Decision>> change, Integer... rows) {
        return new Hole(
                name,
                List.of(rows),
                builder -> {},
                decide -> request -> change.apply(request).apply(decide.apply(request)));
    }

    Function<SecurityRequest, Decision> host(TwinHost twin) {
        return around.apply(twin.pipeline(parts)::decide);
    }

    @Override
    public String toString() {
        return name;
    }
}
