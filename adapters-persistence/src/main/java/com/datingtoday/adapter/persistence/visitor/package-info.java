/** Visits in MySQL. */
@NullMarked
package com.datingtoday.adapter.persistence.visitor;

import org.jspecify.annotations.NullMarked;
