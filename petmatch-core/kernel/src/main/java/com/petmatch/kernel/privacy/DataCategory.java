package com.petmatch.kernel.privacy;

/** What kind of personal data a field holds. */
public enum DataCategory {
    /** Who somebody is: name, birth date, portrait. */
    IDENTITY,
    /** How to reach somebody: e-mail, telephone, postal address. */
    CONTACT,
    /** Where somebody is or was. */
    LOCATION,
    /** Health of a person, or of an animal where it tells about its owner. */
    HEALTH,
    /** Bank details, balances, orders and invoices. */
    FINANCIAL,
    /** What somebody wrote or uploaded. */
    CONTENT,
    /** What somebody did: clicks, likes, searches. */
    BEHAVIOUR,
    /** Devices, addresses of the internet, user agents. */
    TECHNICAL,
    /** What proves who somebody is to the system: password hashes, keys, tokens. */
    CREDENTIAL,
    /** State-issued documents and their numbers. */
    OFFICIAL_ID
}
