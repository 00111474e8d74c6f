import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        padding: Theme.space.s
        gap: 0

        PersonRow {
            Layout.fillWidth: true
            name: "Daniel Ferreira"
            initials: "DF"
            detail: "14 March 1980 · 46 years"
            firstFact: "+351 912 345 678"
            secondFact: "daniel@example.org"
            inColumns: true
        }
        PersonRow {
            Layout.fillWidth: true
            name: "Amina Haddad"
            initials: "AH"
            firstFact: "+971 50 123 4567"
            secondFact: "amina@example.org"
        }
        PersonRow {
            Layout.fillWidth: true
            name: "Maximiliane Wilhelmine von Hohenlohe-Langenburg-Schillingsfürst zu Waldenburg"
            initials: "MW"
            divided: false
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Facts"

        FactRow {
            Layout.fillWidth: true
            label: "Phone"
            value: "+351 912 345 678"
        }
        FactRow {
            Layout.fillWidth: true
            label: "E-mail"
            value: ""
        }
    }
    Card {
        Layout.fillWidth: true

        PageHeader {
            Layout.fillWidth: true
            title: "A page's head"
            overline: "A small line above"
            hasBack: true

            PushButton {
                text: "New client"
                iconName: "plus"
            }
        }
    }
    RowLayout {
        spacing: Theme.space.l

        NavItem {
            iconName: "clients"
            text: "Current"
            current: true
        }
        NavItem {
            iconName: "settings"
            text: "Other"
        }
        IconButton {
            iconName: "back"
            text: "Back"
        }
        Mark {}
        Avatar {
            initials: "GO"
        }
    }
}
