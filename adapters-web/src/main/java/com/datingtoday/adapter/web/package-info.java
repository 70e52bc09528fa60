/** The product over HTTP. */
@NullMarked
package com.datingtoday.adapter.web;

import org.jspecify.annotations.NullMarked;
