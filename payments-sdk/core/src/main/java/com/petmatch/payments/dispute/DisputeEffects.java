package com.petmatch.payments.dispute;

/** What follows from a dispute's change in the same transaction: books, events and the call for a person. */
public interface DisputeEffects {

    /** It was not known before; the first news may already be of its end. */
    void opened(Dispute dispute);

    /** Newer news came; the states may be equal. */
    void moved(Dispute before, Dispute after);
}
