import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: "Drop-downs"
        gap: Theme.space.xl

        SelectBox {
            Layout.fillWidth: true
            name: "sheet.select"
            label: "Kind of appointment"
            model: ["Consultation", "Session", "Touch-up", "Check after thirty days"]
            onChosen: index => currentIndex = index
        }
        SelectBox {
            Layout.fillWidth: true
            label: "Chosen"
            hint: "How long it takes follows from it."
            model: ["Consultation", "Session", "Touch-up"]
            currentIndex: 1
            onChosen: index => currentIndex = index
        }
        SelectBox {
            Layout.fillWidth: true
            label: "Wrong"
            problem: "Choose what the appointment is for."
            model: ["Consultation"]
        }
        SelectBox {
            Layout.fillWidth: true
            label: "Large"
            large: true
            model: ["Consultation", "Session"]
            currentIndex: 0
        }
        SelectBox {
            Layout.fillWidth: true
            label: "Not now"
            enabled: false
            model: ["Consultation"]
            currentIndex: 0
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Chips"
        gap: Theme.space.xl

        ChipGroup {
            id: several

            Layout.fillWidth: true
            name: "sheet.chips"
            label: "Several"
            hint: "As many as apply."
            model: [
                {
                    id: "receding",
                    text: "Receding hairline"
                },
                {
                    id: "crown",
                    text: "Thin crown"
                },
                {
                    id: "scar",
                    text: "Scar of a transplant"
                },
                {
                    id: "diffuse",
                    text: "Thin all over"
                },
                {
                    id: "areata",
                    text: "Bald patches"
                }
            ]
            selected: ["crown", "scar"]
            onToggled: id => selected = selected.includes(id) ? selected.filter(one => one !== id) : selected.concat(id)
        }
        ChipGroup {
            Layout.fillWidth: true
            label: "One, large"
            multiple: false
            large: true
            model: ["Soft hairline", "Straight hairline"]
            selected: ["Soft hairline"]
            onToggled: id => selected = [id]
        }
        ChipGroup {
            Layout.fillWidth: true
            label: "Wrong"
            problem: "Choose at least one."
            model: ["English", "Español", "العربية"]
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Tabs"

        TabStrip {
            Layout.fillWidth: true
            name: "sheet.tabs"
            label: "Settings"
            model: ["Clinic", "Practitioners", "Protocol", "Back-up"]
            onChosen: index => currentIndex = index
        }
        TabStrip {
            Layout.fillWidth: true
            label: "Too many"
            model: ["The clinic and its address", "Practitioners and roles", "The protocol of the clinic", "Back-up and restoring", "Language and appearance", "What was done, and by whom"]
            currentIndex: 2
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Sections that open"
        gap: 0

        Disclosure {
            Layout.fillWidth: true
            title: "Sources"
            summary: "Three say 14 days, one says 30"

            TextBlock {
                Layout.fillWidth: true
                text: "Here stands each source with what it says."
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        Disclosure {
            Layout.fillWidth: true
            title: "Why this is asked"
            open: true

            TextBlock {
                Layout.fillWidth: true
                text: "Blood thinners make the skin bleed more, and the pigment may heal paler."
            }
        }
    }
}
