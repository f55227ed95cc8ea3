basis-statement = I only have a bank statement
basis-statement-hint = The amount per day follows from what the fund paid for a whole month.
received-hint = For a month without work and without a premium. Two payments for the same month? Add them up.
received-where = On your bank statement: the payment of your health insurance fund. Its message says for which month it is.
received-found = That is { $amount } gross a day, for { $days } days. The calculation goes on with it.
received-near = That is about { $amount } gross a day, for { $days } days. No amount per day gives exactly what you received: perhaps something else is in it.
