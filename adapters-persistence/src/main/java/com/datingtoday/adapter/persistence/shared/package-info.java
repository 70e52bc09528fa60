/** Transactions, numbers, failures, times and measurements, the same for every feature. */
@NullMarked
package com.datingtoday.adapter.persistence.shared;

import org.jspecify.annotations.NullMarked;
