package com.petmatch.affiliate.attribution;

/** When a customer belongs to a partner, and for how long. */
public enum BindingMode {
    /** The newest click counts, and only while it lies inside the window before the sale. */
    LAST_CLICK_WINDOW,
    /** The click that stood when the customer signed up counts for ever; how long it pays is the plan's business. */
    BIND_AT_LEAD
}
