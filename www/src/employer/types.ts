export type {
  Employer, EmployerCalendarEvent, EmployerCase, EmployerEvent, EmployerIncapacity, EmployerMonth, EmployerOption, EmployerOptionOutcome,
  EmployerOutcome, EmployerStep, EmployerWorker, EmployerJob as Job, Note, Range, Replacement, Subsidy, SubsidyKind, SubsidyOutcome,
} from "loont";
