/** Ports and values that all features use: transactions, ids, events, hashes, error codes. */
@NullMarked
package com.datingtoday.application.shared;

import org.jspecify.annotations.NullMarked;
