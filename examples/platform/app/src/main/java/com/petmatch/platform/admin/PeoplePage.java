package com.petmatch.platform.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Exact search for a person; each search is kept in the audit.
 *
 * @param query what was asked, or an empty string
 */
public record PeoplePage(String query, Optional<Person> found) {

    /** What support may see of a person: never health or messages. */
    public record Person(
            String id, String email, Instant since, String standing, Optional<String> plan, List<PaymentRow> payments) {

        public Person {
            payments = List.copyOf(payments);
        }

        @Override
        public String toString() {
            return "Person[id=" + id + "]";
        }
    }
}
