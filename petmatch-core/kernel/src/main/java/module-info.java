/** Money, ids, errors, events with outbox and relay, ledger, paging, countries, privacy, address and text guards: the JDK alone. */
module com.petmatch.kernel {
    requires static transitive org.jspecify;

    exports com.petmatch.kernel.error;
    exports com.petmatch.kernel.event;
    exports com.petmatch.kernel.id;
    exports com.petmatch.kernel.ledger;
    exports com.petmatch.kernel.money;
    exports com.petmatch.kernel.net;
    exports com.petmatch.kernel.page;
    exports com.petmatch.kernel.place;
    exports com.petmatch.kernel.privacy;
    exports com.petmatch.kernel.text;
}
