package com.petmatch.security.testkit.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a host that withstands a scenario answers. Immutable. */
public sealed interface Expectation {

    /** What is wrong with these answers; empty when nothing is. */
    Optional<String> fault(List<Answer> answers);

    /** No request is served, each with one of these statuses; 0 is a connection closed without an answer. */
    record Refused(Set<Integer> statuses) implements Expectation {

        public Refused {
            statuses = Set.copyOf(statuses);
        }

        @Override
        public Optional<String> fault(List<Answer> answers) {
            return first(answers, answer -> answer.served() || !(isDecoy(answer) || statuses.contains(answer.status())))
                    .map(answer -> "expected a refusal with one of " + new TreeSet<>(statuses) + ", got "
                            + answer.described());
        }

        // A decoy answers as if it served.
        private static boolean isDecoy(Answer answer) {
            return answer.status() >= 200 && answer.status() < 300;
        }
    }

    /** Each request is served. */
    record Allowed() implements Expectation {

        @Override
        public Optional<String> fault(List<Answer> answers) {
            return first(answers, answer -> !answer.served())
                    .map(answer -> "expected to be served, got " + answer.described());
        }
    }

    /** The last request is served, whatever became of those before. */
    record LastAllowed() implements Expectation {

        @Override
        public Optional<String> fault(List<Answer> answers) {
            return new Allowed().fault(answers.subList(answers.size() - 1, answers.size()));
        }
    }

    /** The last request is refused with 429, and says in whole seconds when to come again. */
    record Throttled() implements Expectation {

        @Override
        public Optional<String> fault(List<Answer> answers) {
            Answer last = answers.get(answers.size() - 1);
            if (last.status() != 429) {
                return Optional.of(
                        "expected the last of " + answers.size() + " to be limited, got " + last.described());
            }
            List<String> seconds = last.values("Retry-After");
            boolean whole = seconds.size() == 1 && seconds.get(0).chars().allMatch(c -> c >= '0' && c <= '9');
            return whole && !seconds.get(0).equals("0")
                    ? Optional.empty()
                    : Optional.of("expected Retry-After in whole seconds, got " + seconds);
        }
    }

    /** All are answered as the first one: status, names of fields, and the body but for digits. */
    record SameAnswers() implements Expectation {

        @Override
        public Optional<String> fault(List<Answer> answers) {
            String expected = shape(answers.get(0));
            return first(answers, answer -> !shape(answer).equals(expected))
                    .map(answer -> "expected the same answer, got " + shape(answer) + " beside " + expected);
        }

        private static String shape(Answer answer) {
            Set<String> names = answer.fields().stream()
                    .map(field -> field.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            return answer.status() + " " + names + " " + withoutIds(answer.body());
        }

        private static String withoutIds(String body) {
            return body.chars()
                    .filter(c -> !(c >= '0' && c <= '9'))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
    }

    /** No answer contains one of these texts, in no field and not in the body. */
    record Silent(Set<String> canaries) implements Expectation {

        public Silent {
            canaries = Set.copyOf(canaries);
        }

        @Override
        public Optional<String> fault(List<Answer> answers) {
            return first(answers, answer -> canaries.stream().anyMatch(canary -> contains(answer, canary)))
                    .map(answer -> "expected no echo, got one in an answer that was " + answer.described());
        }

        private static boolean contains(Answer answer, String canary) {
            return answer.body().contains(canary)
                    || answer.fields().stream()
                            .anyMatch(field -> field.value().contains(canary)
                                    || field.name().contains(canary));
        }
    }

    /** No answer has a field of this name that contains the text. */
    record WithoutField(String name, String part) implements Expectation {

        @Override
        public Optional<String> fault(List<Answer> answers) {
            return first(answers, answer -> answer.values(name).stream().anyMatch(value -> value.contains(part)))
                    .map(answer -> "expected no " + name + " with " + part + ", got " + answer.values(name));
        }
    }

    /** At least this share of the requests is refused with one of the statuses. */
    record MostRefused(double share, Set<Integer> statuses) implements Expectation {

        public MostRefused {
            statuses = Set.copyOf(statuses);
        }

        @Override
        public Optional<String> fault(List<Answer> answers) {
            long refused = answers.stream()
                    .filter(answer -> !answer.served() && statuses.contains(answer.status()))
                    .count();
            return refused >= share * answers.size()
                    ? Optional.empty()
                    : Optional.of(
                            "expected a share of " + share + " refused, got " + refused + " of " + answers.size());
        }
    }

    static Expectation refused(Integer... statuses) {
        return new Refused(Set.of(statuses));
    }

    /** Refused as somebody who has no credential: 401, or the way to the sign-in page. */
    static Expectation unauthenticated() {
        return refused(401, 302, 303);
    }

    static Expectation allowed() {
        return new Allowed();
    }

    private static Optional<Answer> first(List<Answer> answers, Predicate<Answer> wrong) {
        return answers.stream().filter(wrong).findFirst();
    }
}
