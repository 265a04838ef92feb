/** Accounts and pets: a package per feature, each with its records, engine, port and in-memory store. */
module com.petmatch.core {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.kernel;

    exports com.petmatch.core;
    exports com.petmatch.core.account;
    exports com.petmatch.core.pet;
}
