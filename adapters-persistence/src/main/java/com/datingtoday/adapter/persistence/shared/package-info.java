/** Transactions, id allocation, failure handling, type handlers and metrics of all features. */
@NullMarked
package com.datingtoday.adapter.persistence.shared;

import org.jspecify.annotations.NullMarked;
