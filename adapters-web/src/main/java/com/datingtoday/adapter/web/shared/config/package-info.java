/** Limits, and texts of enumerations, for clients. */
@NullMarked
package com.datingtoday.adapter.web.shared.config;

import org.jspecify.annotations.NullMarked;
