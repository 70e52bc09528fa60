/** What others run for us: text messages now; payment, storage and push where a feature needs them. */
@NullMarked
package com.datingtoday.adapter.providers;

import org.jspecify.annotations.NullMarked;
