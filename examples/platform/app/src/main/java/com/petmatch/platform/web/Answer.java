package com.petmatch.platform.web;

/** What a page controller may answer: a page to render, or the address to go on to. */
public sealed interface Answer permits Page, SeeOther {}
