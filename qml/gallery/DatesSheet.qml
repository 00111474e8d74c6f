import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: "Dates that are partly known"
        gap: Theme.space.xl

        MonthDayEntry {
            Layout.fillWidth: true
            name: "sheet.when"
            label: "When was the last time?"
            hint: "About is good enough."
            to: "2026-12-31"
            value: "2026-10"
            onEdited: value => this.value = value
        }
        MonthDayEntry {
            Layout.fillWidth: true
            label: "Empty, the year is enough"
            precision: MonthDayEntry.Year
            to: "2026-12-31"
        }
        MonthDayEntry {
            Layout.fillWidth: true
            label: "Date of birth"
            precision: MonthDayEntry.Day
            from: "1906"
            to: "2026"
            value: "1980-03-14"
        }
        MonthDayEntry {
            Layout.fillWidth: true
            label: "Wrong"
            large: true
            to: "2026-12-31"
            value: "2026-02-28"
            problem: "This lies before the day on which it began."
        }
    }
    GridLayout {
        columns: Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: "An exact day"
            gap: Theme.space.xl

            DayPicker {
                Layout.fillWidth: true
                name: "sheet.day"
                label: "Day of the appointment"
                from: "2026-11-20"
                today: "2026-11-20"
                onChosen: iso => value = iso
            }
            DayPicker {
                Layout.fillWidth: true
                label: "Chosen"
                value: "2026-12-04"
                today: "2026-11-20"
            }
            DayPicker {
                Layout.fillWidth: true
                label: "Wrong"
                value: "2026-11-21"
                problem: "On this day the clinic is closed."
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            title: "A month"

            MonthGrid {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: implicitWidth
                name: "sheet.month"
                value: "2026-12-04"
                today: "2026-12-10"
                from: "2026-11-20"
                to: "2027-01-20"
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Times and numbers"
        gap: Theme.space.xl

        TimeEntry {
            Layout.fillWidth: true
            name: "sheet.time"
            label: "Time"
            value: "14:30"
            onEdited: value => this.value = value
        }
        TimeEntry {
            Layout.fillWidth: true
            label: "Empty"
        }
        NumberEntry {
            Layout.fillWidth: true
            name: "sheet.number"
            label: "Length"
            unit: "min"
            value: "90"
            from: 15
            to: 480
            step: 15
            onEdited: value => this.value = value
        }
        NumberEntry {
            Layout.fillWidth: true
            label: "Needle depth"
            unit: "mm"
            value: "2.5"
            stepper: false
            problem: "Deeper than 2 mm reaches past the upper dermis, where pigment spreads."
        }
        LongTextEntry {
            Layout.fillWidth: true
            name: "sheet.text"
            label: "Note"
            placeholder: "What you want to remember"
            hint: "Signed with your name and the date."
        }
        LongTextEntry {
            Layout.fillWidth: true
            label: "Almost full"
            maximumLength: 80
            lines: 2
            text: "The client asks for a softer line at the left temple, as on the old photo."
        }
    }
}
