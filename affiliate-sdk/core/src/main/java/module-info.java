/** Links, clicks, attribution, commission with its explanation, partner balances and statements. */
module com.petmatch.affiliate {
    requires static transitive org.jspecify;
    requires transitive com.petmatch.kernel;
    requires org.slf4j;

    exports com.petmatch.affiliate;
    exports com.petmatch.affiliate.attribution;
    exports com.petmatch.affiliate.click;
    exports com.petmatch.affiliate.commission;
    exports com.petmatch.affiliate.ledger;
    exports com.petmatch.affiliate.link;
    exports com.petmatch.affiliate.partner;
    exports com.petmatch.affiliate.program;
    exports com.petmatch.affiliate.report;
}
